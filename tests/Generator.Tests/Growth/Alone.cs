namespace Router.Codegen.Tests.Growth;

/// <summary>The tests that measure the whole process, beside which no other may run.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
