import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

/** Shades around the accents of tokens.css: shade 7 is the light one, shade 5 the dark one. */
const vermilion: MantineColorsTuple = [
  '#fdf1ef',
  '#fbe0dd',
  '#f4bdb8',
  '#ec978f',
  '#e77a70',
  '#e0695f',
  '#cc4a40',
  '#b8322a',
  '#a12a23',
  '#86211b',
]

/** Mantine's own backgrounds and borders, warmed to the paper colour of tokens.css. */
const gray: MantineColorsTuple = [
  '#faf9f6',
  '#f1f0ec',
  '#ecebe6',
  '#e6e4df',
  '#cfccc5',
  '#a5a29a',
  '#7d7a73',
  '#59616d',
  '#3a4048',
  '#1d2127',
]
const dark: MantineColorsTuple = [
  '#eceef1',
  '#c3c8d0',
  '#a3abb6',
  '#6b727d',
  '#43474f',
  '#2d3036',
  '#26292e',
  '#1e2024',
  '#17181b',
  '#131417',
]

export const theme = createTheme({
  colors: { vermilion, gray, dark },
  primaryColor: 'vermilion',
  primaryShade: { light: 7, dark: 5 },
  autoContrast: true,
  white: '#ffffff',
  black: '#1d2127',
  fontFamily: 'var(--font-text)',
  headings: { fontFamily: 'var(--font-text)', fontWeight: '700' },
  fontSizes: { xs: '11.5px', sm: '13px', md: '13px', lg: '16px', xl: '22px' },
  lineHeights: { xs: '1.4', sm: '1.5', md: '1.5', lg: '1.4', xl: '1.3' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '20px', xl: '32px' },
  radius: { xs: '2px', sm: '4px', md: '7px', lg: '12px', xl: '32px' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  // By name: a component itself is loaded with its first use.
  components: {
    Button: { defaultProps: { size: 'sm', variant: 'default' } },
    Input: { defaultProps: { size: 'sm' } },
    Modal: { defaultProps: { overlayProps: { backgroundOpacity: 0.35 }, transitionProps: { duration: 0 } } },
    Menu: { defaultProps: { shadow: 'md', transitionProps: { duration: 0 } } },
  },
})

const fromTokens = {
  '--mantine-color-body': 'var(--color-background)',
  '--mantine-color-text': 'var(--color-ink)',
  '--mantine-color-dimmed': 'var(--color-ink-2)',
  '--mantine-color-placeholder': 'var(--color-ink-3)',
  '--mantine-color-anchor': 'var(--color-accent)',
  '--mantine-color-error': 'var(--color-accent)',
  '--mantine-color-bright': 'var(--color-ink)',
  '--mantine-color-default': 'var(--color-surface)',
  '--mantine-color-default-hover': 'var(--color-hover)',
  '--mantine-color-default-color': 'var(--color-ink)',
  '--mantine-color-default-border': 'var(--color-line-strong)',
  '--mantine-color-disabled': 'var(--color-neutral-soft)',
  '--mantine-color-disabled-color': 'var(--color-ink-3)',
  '--mantine-color-disabled-border': 'var(--color-line)',
  '--mantine-primary-color-filled': 'var(--color-accent-ground)',
  '--mantine-primary-color-filled-hover': 'var(--color-accent-ground-hover)',
  '--mantine-primary-color-contrast': 'var(--color-on-accent)',
}

/** Mantine's own variables follow tokens.css in both schemes; the tokens themselves change with the scheme. */
export const variablesFromTokens: CSSVariablesResolver = () => ({
  variables: { '--mantine-shadow-md': 'var(--shadow-float)', '--mantine-shadow-lg': 'var(--shadow-float)' },
  light: fromTokens,
  dark: fromTokens,
})
