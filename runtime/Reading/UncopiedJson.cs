using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading;

/// <summary>An unknown value whose text is still to be copied.</summary>
/// <param name="start">The token at which the text begins.</param>
internal sealed class UncopiedJson(UnknownJson unknown, JsonTokenReader.Mark start)
{
    public UnknownJson Unknown => unknown;

    public JsonTokenReader.Mark Start => start;
}
