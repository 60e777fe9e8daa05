import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

// Whole apps are rendered; a busy machine takes its time for that.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);
