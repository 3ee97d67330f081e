"""The grammar of time: words -> atoms -> phrases -> roles and moments -> a due date (docs/reading.md)."""
