// The dialog that prints generated tabs: the summary, documents, suppositions.
import '../shared/base.css';
import '../print/print.css';
import './page.css';
import { PagesWindow } from './pagesWindow';

void new PagesWindow().start();
