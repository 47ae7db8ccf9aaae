import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { startServices } from './app/start-services';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element');
startServices();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
