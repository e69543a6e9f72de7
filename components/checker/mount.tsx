import { mountIslands } from '../site/mount-islands';
import { Checker } from './checker';

// The script of the checker's page.
mountIslands({ checker: Checker });
