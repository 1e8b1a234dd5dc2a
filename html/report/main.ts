// The sidebar รายงานผลการประเมินตนเอง.
import '../shared/base.css';
import './report.css';
import { ReportPage } from './reportPage';

void new ReportPage().start();
