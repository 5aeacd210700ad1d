import { hydrate, mount } from 'svelte';
import App from './App.svelte';

const target = document.getElementById('root');
if (target) (target.hasChildNodes() ? hydrate : mount)(App, { target });
