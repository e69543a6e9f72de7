import ts from 'typescript';

/** One small change of a source file: the text from `start` to `end` becomes `after`. */
export type CodeMutation = {
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly before: string;
  readonly after: string;
};

/** Every mutation of a TypeScript file, in the order of the text. Types are left alone: they decide nothing. */
export function mutationsOf(text: string): CodeMutation[] {
  const source = ts.createSourceFile('mutated.ts', text, ts.ScriptTarget.Latest, true);
  const found: CodeMutation[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
    for (const [at, after] of changesOf(node)) {
      const start = at.getStart(source);
      const line = source.getLineAndCharacterOfPosition(start).line + 1;
      found.push({ start, end: at.end, line, before: text.slice(start, at.end), after });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The file with one mutation made. */
export function mutated(text: string, { start, end, after }: CodeMutation): string {
  return text.slice(0, start) + after + text.slice(end);
}

/** What stands for a node when it is changed, each with the node it replaces. */
type Change = readonly [ts.Node, string];

function changesOf(node: ts.Node): Change[] {
  if (ts.isBinaryExpression(node)) return binaryChanges(node);
  if (ts.isConditionalExpression(node)) return [swappedBranches(node)];
  if (ts.isIfStatement(node)) return guardRemoved(node);
  if (ts.isCallExpression(node)) return callChanges(node);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [[node, node.operand.getText()]];
  if (ts.isNumericLiteral(node)) return numberChanges(node);
  if (ts.isStringLiteral(node) && isCompared(node)) return [[node, "'mutated'"]];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [[node, 'false']];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [[node, 'true']];
  return [];
}

const otherOperators: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '&&': '||',
  '||': '&&',
};

function binaryChanges(node: ts.BinaryExpression): Change[] {
  const operator = node.operatorToken.getText();
  const [left, right] = [node.left.getText(), node.right.getText()];
  if (operator === '??')
    return [
      [node, `(${left})`],
      [node, `(${right})`],
    ];
  const other = otherOperators[operator];
  return other === undefined ? [] : [[node, `((${left}) ${other} (${right}))`]];
}

function swappedBranches(node: ts.ConditionalExpression): Change {
  const [condition, yes, no] = [node.condition, node.whenTrue, node.whenFalse].map((each) => each.getText());
  return [node, `(${condition} ? ${no} : ${yes})`];
}

/** `if (x) return y;` taken out, alone in its braces or without any. */
function guardRemoved(node: ts.IfStatement): Change[] {
  const { thenStatement, elseStatement } = node;
  const [only, ...others] = ts.isBlock(thenStatement) ? thenStatement.statements : [thenStatement];
  const isGuard = only && others.length === 0 && (ts.isReturnStatement(only) || ts.isContinueStatement(only));
  return isGuard && !elseStatement ? [[node, ';']] : [];
}

const otherCalls: Readonly<Record<string, string>> = { some: 'every', every: 'some' };
const otherBounds: Readonly<Record<string, string>> = { min: 'max', max: 'min' };

function callChanges({ expression: called }: ts.CallExpression): Change[] {
  if (!ts.isPropertyAccessExpression(called)) return [];
  const name = called.name.text;
  const other = called.expression.getText() === 'Math' ? otherBounds[name] : otherCalls[name];
  if (other !== undefined) return [[called.name, other]];
  return name === 'filter' ? [[called.parent, called.expression.getText()]] : [];
}

function numberChanges(node: ts.NumericLiteral): Change[] {
  const value = Number(node.text);
  return [value + 1, value - 1].map((each) => [node, each < 0 ? `(${each})` : String(each)]);
}

/** A name of a union, where it decides: beside `===`, or behind `case`. */
function isCompared({ parent }: ts.StringLiteral): boolean {
  if (ts.isCaseClause(parent)) return true;
  return ts.isBinaryExpression(parent) && ['===', '!=='].includes(parent.operatorToken.getText());
}
