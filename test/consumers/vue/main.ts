import { createApp, createSSRApp } from 'vue';
import App from './App.vue';

const isRendered = document.getElementById('root')?.hasChildNodes();
(isRendered ? createSSRApp : createApp)(App).mount('#root');
