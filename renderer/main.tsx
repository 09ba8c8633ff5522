// First of all, since the first file that names a layer decides the order of layers for the whole window.
import './styles/tokens.css';
import './styles/base.css';
import { start } from './app/start.tsx';

void start(document.getElementById('app'));
