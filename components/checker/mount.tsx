import { mountIslands } from '../site/mount-islands';
import { Checker } from './checker';
import { CheckerLanguageMenu } from './checker-language-menu';

// The script of the checker's page.
mountIslands({ checker: Checker, 'checker-languages': CheckerLanguageMenu });
