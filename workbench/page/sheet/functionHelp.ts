// Custom functions in the grid's autocomplete, with the Thai help of their doc comments.
import { FunctionType } from '@univerjs/engine-formula';
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { UniverBook } from '../../grid/univer/createUniver';
import type { CustomFunctionInfo } from '../../run/customFunctionNames';
import { type FunctionHelp, functionHelp } from './functionDoc';

export function offerFunctions({ univer }: UniverBook, functions: readonly CustomFunctionInfo[]): void {
  const descriptions = univer.__getInjector().get(IDescriptionService);
  descriptions.registerDescriptions(functions.map((info) => described(functionHelp(info))));
}

function described({ name, sentence, params }: FunctionHelp) {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: sentence,
    abstract: sentence,
    functionParameter: params.map((param) => ({
      name: param.name,
      detail: param.help,
      example: '',
      require: param.optional ? (0 as const) : (1 as const),
      repeat: param.repeated ? (1 as const) : (0 as const),
    })),
  };
}
