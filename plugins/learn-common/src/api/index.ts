export * from './changes';
export * from './curation';
export * from './listed';
export * from './preview';
export * from './sources';
export * from './talk';
export * from './talks';
