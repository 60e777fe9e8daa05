export * from './withCause';
