import type { FocusAreaIcon } from '@civic/content/views';

/** Line drawings on a field of 48 by 48, one stroke wide. */
export const focusAreaPaths: Record<FocusAreaIcon, string> = {
  housing: 'M6 22 24 7l18 15M11 18v23h26V18M19 41V28h10v13M32 13V7h4v9',
  mobility: 'M10 8h22a6 6 0 0 1 6 6v22H10zM10 24h28M24 8v16M15 30h4M29 30h4M14 36v5M34 36v5M4 16v8M44 16v8',
  health: 'M24 41C12 33 5 26 5 17a9.5 9.5 0 0 1 19-3 9.5 9.5 0 0 1 19 3c0 9-7 16-19 24ZM10 23h8l3-6 5 12 3-6h9',
  education: 'M24 10 3 19l21 9 21-9zM11 23v12c4 4 8 5 13 5s9-1 13-5V23M45 19v14',
  jobs: 'M5 15h38v25H5zM17 15V8h14v7M5 26h38M21 23h6v6h-6z',
  environment: 'M24 43V20M24 30c-10 0-16-6-16-16 10 0 16 6 16 16ZM24 24c0-10 6-17 17-18 0 12-6 18-17 18ZM12 43h24',
  culture: 'M5 18 24 6l19 12zM9 18v20M19 18v20M29 18v20M39 18v20M5 38h38M3 43h42',
  safety: 'M24 5 8 11v12c0 10 6 16 16 20 10-4 16-10 16-20V11zM16 24l6 6 11-12',
  economy: 'M5 42h38M9 42V30h6v12M21 42V22h6v20M33 42V14h6v28M7 22 18 12l7 5L40 4M32 4h8v8',
  digital: 'M6 9h36v25H6zM3 41h42M19 34v7M29 34v7M19 17l-5 5 5 5M29 17l5 5-5 5M26 15l-4 14',
};
