import './styles/fonts.css';
import './styles/tokens.css';
import './styles/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { PresenterWindow } from './app/PresenterWindow';
import { startFaultReports } from './app/start-fault-reports';
import { startServices } from './app/start-services';
import { startTheme } from './app/start-theme';
import { host } from './host/host';
import { useEditor } from './store/editor';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element');
const presentation = new URLSearchParams(location.search).get('presenter');
if (presentation === null) startServices();
else {
  startFaultReports(host);
  startTheme(useEditor);
}
createRoot(root).render(<StrictMode>{presentation === null ? <App /> : <PresenterWindow presentation={presentation} />}</StrictMode>);
