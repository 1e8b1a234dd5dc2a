// The dialog in which many reports are filed on one screen.
import '../shared/base.css';
import '../report/report.css';
import './grid.css';
import { GridPage } from './gridPage';

void new GridPage().start();
