/** The progress of a step; `created` counts the new entries. */
export interface Progress {
  step: string;
  done: number;
  total: number;
  created: number;
}

export type Report = (progress: Progress) => void;

interface Terminal {
  isTTY?: boolean;
  write(text: string): unknown;
}

const line = ({ step, done, total, created }: Progress) =>
  `  ${step.padEnd(16)} ${done}/${total}${created > 0 ? `, ${created} created` : ''}`;

/** Reports progress: in a terminal one line per step, rewritten as it grows; elsewhere one line when the step is done. */
export function reportTo(terminal: Terminal): Report {
  return (progress) => {
    const isDone = progress.done === progress.total;
    if (terminal.isTTY) terminal.write(`\r\u001b[K${line(progress)}${isDone ? '\n' : ''}`);
    else if (isDone) terminal.write(`${line(progress)}\n`);
  };
}
