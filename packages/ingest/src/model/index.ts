export * from './changes';
export * from './decision';
export * from './document';
export * from './facts';
export * from './mention';
export * from './resolution';
