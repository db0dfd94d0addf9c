import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

const root = path.resolve(__dirname, '..', '..')

const sources = ['src', 'electron'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => path.posix.join(folder, ...name.split(path.sep))),
)

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true

/** The names that a statement declares and exports. */
function declaredIn(statement: ts.Statement): readonly string[] {
  if (!isExported(statement)) return []
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.flatMap(({ name }) => (ts.isIdentifier(name) ? name.text : []))
  const isNamed =
    ts.isFunctionDeclaration(statement) ||
    ts.isClassDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isEnumDeclaration(statement)
  return isNamed && statement.name ? [statement.name.text] : []
}

/** The names of `export { … }`, unless they only pass on what another module exports under the same name. */
function listedIn(statement: ts.Statement, imported: ReadonlySet<string>): readonly string[] {
  if (!ts.isExportDeclaration(statement) || !statement.exportClause || !ts.isNamedExports(statement.exportClause))
    return []
  return statement.exportClause.elements.flatMap(({ name, propertyName = name }) => {
    const isPassedOn = statement.moduleSpecifier !== undefined || imported.has(propertyName.text)
    return isPassedOn && propertyName.text === name.text ? [] : name.text
  })
}

function importedIn(statement: ts.Statement): readonly string[] {
  const bindings = ts.isImportDeclaration(statement) ? statement.importClause?.namedBindings : undefined
  return bindings && ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name.text) : []
}

/** Every name that a module is the home of. A schema and the type of its values may share one. */
function namesOf(file: string): ReadonlySet<string> {
  const text = readFileSync(path.join(root, file), 'utf8')
  const { statements } = ts.createSourceFile(file, text, ts.ScriptTarget.Latest)
  const imported = new Set(statements.flatMap(importedIn))
  return new Set(statements.flatMap((statement) => [...declaredIn(statement), ...listedIn(statement, imported)]))
}

test('no two modules export different things under one name', () => {
  const modules = new Map<string, string[]>()
  for (const file of sources) for (const name of namesOf(file)) modules.set(name, [...(modules.get(name) ?? []), file])
  const shared = [...modules].filter(([, files]) => files.length > 1)
  expect(Object.fromEntries(shared)).toEqual({})
})
