using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading;

/// <summary>An unknown value whose text is not yet copied.</summary>
/// <param name="start">The token at which the value begins.</param>
internal sealed class UncopiedJson(UnknownJson unknown, JsonTokenReader.Mark start)
{
    public UnknownJson Unknown => unknown;

    public JsonTokenReader.Mark Start => start;
}
