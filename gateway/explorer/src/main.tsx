import './trusted-types.ts';
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './explorer.css';

import { createRoot } from 'react-dom/client';

import { Explorer } from './explorer.tsx';

const page = document.querySelector('#explorer');
if (page !== null) createRoot(page).render(<Explorer />);
