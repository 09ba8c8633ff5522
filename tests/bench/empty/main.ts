/** As little as a React page can be: one word, and the means to draw it. */
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const element = document.getElementById('app');
if (element) createRoot(element).render(createElement('main', null, 'Empty'));
