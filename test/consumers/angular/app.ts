import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import 'stop-trafficking-widgets';
import { figures } from '../figures.js';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  templateUrl: './app.html',
})
export class App {
  readonly figures = figures;
  readonly lang = signal('en');
  readonly isDiscreet = signal(false);
}
