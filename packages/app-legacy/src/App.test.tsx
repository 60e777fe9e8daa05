import { render, screen } from '@testing-library/react';
import App from './App';

const config = {
  app: { title: 'Lectern', baseUrl: 'http://localhost:3000' },
  backend: { baseUrl: 'http://localhost:7007' },
};

describe('App', () => {
  const env = process.env;

  beforeEach(() => {
    process.env = {
      ...env,
      APP_CONFIG: [{ data: config, context: 'test' }] as unknown as string,
    };
  });

  afterEach(() => {
    process.env = env;
  });

  it('offers to enter as a guest', async () => {
    render(<App />);
    expect(
      await screen.findByRole('button', { name: 'Enter' }, { timeout: 40_000 }),
    ).toBeInTheDocument();
  }, 60_000);
});
