// The dialog in which a long page is written part by part.
import '../shared/base.css';
import { ProgressWindow } from './progressWindow';

void new ProgressWindow().goOn();
