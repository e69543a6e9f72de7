/** Dark where the browser is. Where no style is allowed the marks have the light colours by themselves. */
export const pictureStyle =
  '@media(prefers-color-scheme:dark){.p{fill:#1a1a1a}text{fill:#f2f2f2}.c{fill:#0c1f4d;stroke:#9db7f9}.r{fill:#333;stroke:#949494}.d,.l{stroke:#949494}}';
