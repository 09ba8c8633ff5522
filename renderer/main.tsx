import { start } from './app/start.tsx';
import './styles/tokens.css';
import './styles/base.css';

void start(document.getElementById('app'));
