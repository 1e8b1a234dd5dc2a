// The dialog พิมพ์แบบรายงานการประเมินผลตนเอง.
import '../shared/base.css';
import './print.css';
import './printFont.css';
import './sheets.css';
import { PrintPage } from './printPage';

void new PrintPage().start();
