namespace Router.Codegen.Tests.Growth;

/// <summary>The collection of tests that measure the whole process. No other test runs at the same time.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
