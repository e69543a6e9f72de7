import { mountIslands } from '../mount-islands';
import { Desk } from './desk';
import { DeskLanguageMenu } from './language-menu';

// The script of the desk's page.
mountIslands({ desk: Desk, 'desk-languages': DeskLanguageMenu });
