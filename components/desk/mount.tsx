import { mountIslands } from '../mount-islands';
import { Desk } from './desk-island';
import { DeskLanguageMenu } from './desk-language-menu';

// The script of the desk's page.
mountIslands({ desk: Desk, 'desk-languages': DeskLanguageMenu });
