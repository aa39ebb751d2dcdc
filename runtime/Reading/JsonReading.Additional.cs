using System.Runtime.CompilerServices;
using System.Text.Json;
using Router.Codegen.Emitted;
using Router.Codegen.Preserving;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading;

public ref partial struct JsonReading
{
    /// <summary>
    /// Reads a property that the page does not list into the map of additional properties. If its value is of another type, it is kept as
    /// an unknown property.
    /// </summary>
    /// <param name="map">The map; null while it is empty.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Dictionary<string, T>? ReadAdditional<T, TCodec>(
        scoped ref JsonFields fields, scoped ReadOnlySpan<byte> name, Dictionary<string, T>? map)
        where TCodec : IJsonCodec<T>
    {
        if (IsOfPredicted())
        {
            GiveUp();
            return map;
        }

        var start = Reader.TokenStartIndex;
        var before = Reader;
        var value = TCodec.ReadJson(ref this);
        var nonCanonical = NonCanonical;
        NonCanonical = NonCanonical.None;
        if (_attempt == Attempt.Failed)
        {
            return map;
        }

        var model = fields.Model;
        var key = TokenText.Name(name);
        var misfits = TakeMarks(start);
        if ((nonCanonical & NonCanonical.Misfit) != 0)
        {
            if (Reader.TokenType == JsonTokenType.Null && !TakesNull())
            {
                return map;
            }

            map?.Remove(key);
            Reader = before;
            (model.Preserved ??= new()).AddMisfit(
                key, name, ref Reader, new MisfitMark(start, _expected!, (nonCanonical & NonCanonical.Unreadable) != 0));
            return map;
        }

        map ??= [];
        map[key] = value;
        model.Preserved?.ForgetAdditional(key);
        if (nonCanonical != NonCanonical.None)
        {
            ref var kept = ref (model.Preserved ??= new()).AdditionalOf(key);
            kept.NonCanonical = nonCanonical;
            kept.Elements = TakeElements();
            kept.Text = kept.Elements is null ? CopyValue(start, ref misfits) : null;
            kept.Misfits = misfits;
        }

        return map;
    }
}
