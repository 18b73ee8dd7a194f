import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';

/** A second, the library's own limit, is too little for a component to answer on a busy machine; ms. */
configure({ asyncUtilTimeout: 10_000 });
