import { dirname, relative, resolve, sep } from 'node:path';
import { isBuiltin } from 'node:module';
import { doors, rooms } from './rooms.mjs';

/** The lint rule that holds every import against the table of rooms. */
export const roomTable = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = fromRoot(context, context.filename);
    const room = rooms.find(({ path }) => isIn(file, path));
    if (!room) return {};
    const check = (node, kind) => {
      const name = node?.value;
      if (typeof name !== 'string') return;
      const target = projectPath(context, name);
      // A package's types weigh nothing and do nothing; another room's types are still its business.
      const refused =
        target === undefined ? kind !== 'type' && refusesPackage(room, name) : refusesFile(room, target);
      if (refused) context.report({ node, message: `${room.path} may not import ${name}. ${room.advice}` });
      const passed = target === undefined ? undefined : doorPassed(file, target);
      if (passed) context.report({ node, message: `${name} is not at the front door. ${passed.advice}` });
    };
    return {
      ImportDeclaration: (node) => check(node.source, node.importKind),
      ExportAllDeclaration: (node) => check(node.source, node.exportKind),
      ExportNamedDeclaration: (node) => check(node.source, node.exportKind),
      ImportExpression: (node) => check(node.source, 'value'),
    };
  },
};

function projectPath(context, name) {
  if (name.startsWith('@/')) return name.slice(2);
  if (name.startsWith('.')) return fromRoot(context, resolve(dirname(context.filename), name));
  return undefined;
}

function refusesFile(room, target) {
  if (room.deny?.some((path) => isIn(target, path))) return true;
  return !room.allow.some((path) => isIn(target, path));
}

/** The room that an import enters beside its front door. */
function doorPassed(file, target) {
  const door = doors.find(({ path }) => isIn(target, path) && !isIn(file, path));
  if (!door || target === door.path) return undefined;
  const side = door.sides.find(({ path }) => isIn(target, path));
  return side?.from.some((path) => isIn(file, path)) ? undefined : door;
}

function refusesPackage(room, name) {
  if (room.only) return !room.only.includes(name);
  return room.never.some((never) => {
    if (never === 'node') return isBuiltin(name);
    if (never === 'zod') return name === 'zod';
    return name === never || name.startsWith(`${never}/`);
  });
}

function isIn(path, room) {
  return path === room || path.startsWith(`${room}/`) || path.startsWith(`${room}.`);
}

function fromRoot(context, path) {
  return relative(context.cwd, path).split(sep).join('/');
}
