// The sidebar ผลการตรวจสอบ: the problems of the tab in front.
import '../shared/base.css';
import '../shared/problemList.css';
import { ProblemPage } from './problemPage';

void new ProblemPage().load();
