import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';
import { Settings } from 'luxon';

// Whole apps are rendered; a busy machine takes its time for that.
configure({ asyncUtilTimeout: 5_000 });
jest.setTimeout(30_000);

// Dates are written in the reader's own way; tests read American English.
Settings.defaultLocale = 'en-US';
