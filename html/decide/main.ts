// The sidebar พิจารณารับรองผล.
import '../shared/base.css';
import './decide.css';
import { DecidePage } from './decidePage';

void new DecidePage().load();
