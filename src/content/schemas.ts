/** The shape of every content file. Strict: a key that is not named here is a mistake. */
export * from './schemas/charts.ts';
export * from './schemas/corrections.ts';
export * from './schemas/explainer.ts';
export * from './schemas/forecasts.ts';
export * from './schemas/glossary.ts';
export * from './schemas/inset.ts';
export * from './schemas/map.ts';
export * from './schemas/opening.ts';
export * from './schemas/pages.ts';
export * from './schemas/people.ts';
export * from './schemas/pictures.ts';
export * from './schemas/sources.ts';
export { lengths, localized, prose } from './schemas/texts.ts';
export * from './schemas/theme.ts';
export * from './schemas/timeline.ts';
export * from './schemas/translations.ts';
