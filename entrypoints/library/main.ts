import '../../lib/ui/style/tokens.css';
import '../../lib/ui/style/base.css';
import '../../lib/ui/style/report.css';
import '../../lib/ui/style/library.css';
import '../../lib/ui/style/feeds.css';
import { mount } from 'svelte';
import { setDocumentLanguage } from '../../lib/ui/setDocumentLanguage.ts';
import App from './App.svelte';

setDocumentLanguage();
mount(App, { target: document.body });
