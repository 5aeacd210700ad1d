import { useState } from 'react';
import 'stop-trafficking-widgets';
import type {} from 'stop-trafficking-widgets/react';
import { figures } from '../figures.js';

export function App() {
  const [lang, setLang] = useState('en');
  const [isDiscreet, setIsDiscreet] = useState(false);
  return (
    <main>
      <button id="es" type="button" onClick={() => setLang('es')}>
        Español
      </button>
      <button id="discreet" type="button" onClick={() => setIsDiscreet(true)}>
        Discreet
      </button>
      <hotline-card layout="banner" lang={lang} discreet={isDiscreet}>
        <p>
          National Human Trafficking Hotline: <a href="tel:+18883737888">1-888-373-7888</a>
        </p>
      </hotline-card>
      <ct-stats-chart data={figures}>
        <p>
          National Human Trafficking Hotline: <a href="tel:+18883737888">1-888-373-7888</a>
        </p>
      </ct-stats-chart>
    </main>
  );
}
