// Written by scripts/pictograms.mjs from Lucide, https://lucide.dev (ISC licence). Do not edit.
export const phone =
  'M13.8 16.6a1 1 0 0 0 1.2-.3l.4-.5A2 2 0 0 1 17 15h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2A18 18 0 0 1 2 4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-.8 1.6l-.5.4a1 1 0 0 0-.3 1.2 14 14 0 0 0 6.4 6.4';
export const message =
  'M22 17a2 2 0 0 1-2 2H6.8a2 2 0 0 0-1.4.6l-2.2 2.2a.7.7 0 0 1-1.2-.5V5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2zM7 11h10M7 15h6M7 7h8';
export const chat =
  'M16 10a2 2 0 0 1-2 2H6.8a2 2 0 0 0-1.4.6l-2.2 2.2a.7.7 0 0 1-1.2-.5V4a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2zm4-1a2 2 0 0 1 2 2v10.3a.7.7 0 0 1-1.2.5l-2.2-2.2a2 2 0 0 0-1.4-.6H10a2 2 0 0 1-2-2v-1';
export const close = 'M18 6 6 18M6 6l12 12';
export const more =
  'M12 11a1 1 0 1 0 0 2 1 1 0 1 0 0-2zm7 0a1 1 0 1 0 0 2 1 1 0 1 0 0-2zM5 11a1 1 0 1 0 0 2 1 1 0 1 0 0-2z';
export const languages = 'm5 8 6 6m-7 0 6-6 2-3M2 5h12M7 2h1m14 20-5-10-5 10m2-4h6';
export const exit = 'm16 17 5-5-5-5m5 5H9m0 9H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h4';
/** By the id of the sign. */
export const signPictograms: Readonly<Record<string, string>> = {
  pay: 'M4 6h16a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2zm8 4a2 2 0 1 0 0 4 2 2 0 1 0 0-4zm-6 2zm12 0z',
  money: 'M17 14zM7 7h12a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h14',
  hours: 'M12 2a10 10 0 1 0 0 20 10 10 0 1 0 0-20zm0 4v6l4 2',
  leave: 'M19 21V5a2 2 0 0 0-2-2H7a2 2 0 0 0-2 2v16m-3 0h20M9 12z',
  debt: 'M19 5 5 19M6.5 4a2.5 2.5 0 1 0 0 5 2.5 2.5 0 1 0 0-5zm11 11a2.5 2.5 0 1 0 0 5 2.5 2.5 0 1 0 0-5z',
  promised: 'M8 3 4 7l4 4M4 7h16m-4 14 4-4-4-4m4 4H4',
  documents:
    'M13 19a4 4 0 0 0-8 0m11-9h2m-2 4h2M9 9a3 3 0 1 0 0 6 3 3 0 1 0 0-6zM4 5h16a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2z',
  speaks:
    'M22 17a2 2 0 0 1-2 2H6.8a2 2 0 0 0-1.4.6l-2.2 2.2a.7.7 0 0 1-1.2-.5V5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2z',
  told: 'm17 2 4 4-4 4M3 11v-1a4 4 0 0 1 4-4h14M7 22l-4-4 4-4m14-1v1a4 4 0 0 1-4 4H3',
  free: 'M5 11h14a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2zm2 0V7a5 5 0 0 1 10 0v4',
  threatens:
    'M22 17a2 2 0 0 1-2 2H6.8a2 2 0 0 0-1.4.6l-2.2 2.2a.7.7 0 0 1-1.2-.5V5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2zm-10-2zm0-8v4',
  injuries:
    'M10 10zm0 4zm4-4zm0 4zm4-8v12M6 6v12M4 6h16a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2z',
  food: 'M3 2v7q.2 1.8 2 2h4a2 2 0 0 0 2-2V2M7 2v20m14-7V2a5 5 0 0 0-5 5v6q.2 1.8 2 2zm0 0v7',
  afraid: 'M15 10V9m-6 1V9m0 7a5 5 0 0 1 6 0M12 2a10 10 0 1 0 0 20 10 10 0 1 0 0-20z',
  contact: 'M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2M9 3a4 4 0 1 0 0 8 4 4 0 1 0 0-8zm8 5 5 5m0-5-5 5',
  live: 'M15 21v-8a1 1 0 0 0-1-1h-4a1 1 0 0 0-1 1v8M3 10a2 2 0 0 1 .7-1.5l7-6a2 2 0 0 1 2.6 0l7 6A2 2 0 0 1 21 10v9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z',
  belongings: 'M2 4v16M2 8h18a2 2 0 0 1 2 2v10M2 17h20M6 8v9',
  school: 'M4 19.5v-15A2.5 2.5 0 0 1 6.5 2H19a1 1 0 0 1 1 1v18a1 1 0 0 1-1 1H6.5a1 1 0 0 1 0-5H20',
  behavior: 'M16 17h6v-6m0 6-8.5-8.5-5 5L2 7',
  sex: 'M12 2a10 10 0 1 0 0 20 10 10 0 1 0 0-20zm0 5a3 3 0 1 0 0 6 3 3 0 1 0 0-6zM7 20.7V19a2 2 0 0 1 2-2h6a2 2 0 0 1 2 2v1.7',
};
/** Of these, what is drawn the other way round in a language that runs from right to left. */
export const turningSigns: readonly string[] = ['documents', 'speaks', 'threatens', 'school', 'behavior'];
