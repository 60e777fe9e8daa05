export * from './TalkEntityV1alpha1';
export * from './EventEntityV1alpha1';
export * from './OrganizationEntityV1alpha1';
export * from './guards';
export * from './relations';
