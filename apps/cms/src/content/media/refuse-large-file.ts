import type { CollectionBeforeOperationHook } from 'payload';

import { BadRequest } from '../../platform/errors';
import { say } from '../../platform/words/validators';
import { isTooLarge, largestFile, largestFiles, megabyte } from './file-types';

/** Checks the size of an uploaded file. @throws BadRequest */
export const refuseLargeFile: CollectionBeforeOperationHook = ({ args, req }) => {
  const { file } = req;
  if (!file || !isTooLarge(file)) return args;
  const limit = (largestFiles[file.mimetype] ?? largestFile) / megabyte;
  throw new BadRequest(
    say(
      {
        bg: `Файлът е твърде голям: този вид файлове може да бъде до ${limit} MB.`,
        en: `The file is too large: files of this type may have up to ${limit} MB.`,
      },
      { req },
    ),
  );
};
