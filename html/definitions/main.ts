// The sidebar ตรวจสอบเกณฑ์และเป้าหมาย.
import '../shared/base.css';
import '../shared/problemList.css';
import { DefinitionPage } from './definitionPage';

new DefinitionPage().start();
