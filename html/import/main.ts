// The sidebar นำเข้าข้อมูลจากตารางหรือไฟล์.
import '../shared/base.css';
import './import.css';
import { ImportPage } from './importPage';

void new ImportPage().start();
