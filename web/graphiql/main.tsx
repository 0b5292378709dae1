import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { QueryPage } from './QueryPage.tsx';

const place = document.getElementById('root');
if (place === null) throw new Error('The page has no element #root to stand in.');

createRoot(place).render(
  <StrictMode>
    <QueryPage />
  </StrictMode>,
);
