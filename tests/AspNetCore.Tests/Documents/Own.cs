namespace Router.Codegen.Tests.Documents.Own;

/// <summary>A type of the program with the name of a model.</summary>
internal sealed record Person(string Nick);
