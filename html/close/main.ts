// The sidebar ปิดรับ / เปิดรับรายงานประจำเดือน.
import '../shared/base.css';
import '../decide/decide.css';
import { ClosePage } from './closePage';

void new ClosePage().load();
