using System.Runtime.CompilerServices;
using System.Text.Json;
using Router.Codegen.Reading.Names;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading;

/// <summary>
/// Discriminators: string properties that determine which member of a union an object is. Most are the first property and not repeated;
/// the rest of the object is then not scanned. If a property is repeated in a payload with discriminators, the whole payload is read again
/// with the last discriminator of each object, because models keep the last of repeated properties.
/// </summary>
public ref partial struct JsonReading
{
    /// <summary>The place of the discriminator that was last looked for.</summary>
    private enum DiscriminatorPlace : byte
    {
        /// <summary>No discriminator has been looked for.</summary>
        None,

        /// <summary>The first property. The member's model may continue after it.</summary>
        First,
        Elsewhere,
    }

    /// <summary>True if the payload has to be read again, because a repeated property may be a discriminator.</summary>
    internal readonly bool HasRepeatedDiscriminator => _hasRepeatedDiscriminator;

    /// <summary>
    /// Finds the discriminator of an object. If it is the first property, the reader moves to its value, and the member's model may
    /// continue from there (<see cref="ResumeAfterDiscriminator"/>). Otherwise the reader stays at the object's start. If no property has
    /// the name, the first one that has it apart from case and punctuation is the discriminator.
    /// </summary>
    /// <param name="name">The property's name.</param>
    /// <param name="discriminator">Its text; empty if it is absent or not a string.</param>
    public bool TryReadDiscriminator(scoped ReadOnlySpan<byte> name, out ReadOnlySpan<byte> discriminator)
    {
        _objectStart = Reader.Here;
        _hasPassedOthers = false;
        if (_countsLast)
        {
            return TryFindDiscriminator(name, acceptsAlike: true, out discriminator);
        }

        if (!Reader.ReadProperty(out var first))
        {
            Reader.MoveTo(_objectStart);
            _discriminator = DiscriminatorPlace.Elsewhere;
            discriminator = default;
            return false;
        }

        var isFound = first.SequenceEqual(name);
        if (isFound && Reader.TokenType == JsonTokenType.String)
        {
            _discriminator = DiscriminatorPlace.First;
            discriminator = StringUtf8();
            return true;
        }

        return TryReadLaterDiscriminator(name, isFound, out discriminator);
    }

    /// <summary>Finds a discriminator that is not the first property. The reader is on the value of the first property.</summary>
    /// <param name="isFound">True if the first property has the name but its value is not a string.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryReadLaterDiscriminator(scoped ReadOnlySpan<byte> name, bool isFound, out ReadOnlySpan<byte> discriminator)
    {
        if (_lookedAt > Short)
        {
            UseEnds(ref Reader, Reader.IsAtStart ? Reader.Open - 1 : Reader.Open);
        }

        Reader.Skip();
        while (!isFound && Reader.ReadProperty(out var found))
        {
            isFound = found.SequenceEqual(name);
            if (isFound && Reader.TokenType == JsonTokenType.String)
            {
                discriminator = StringUtf8();
                _discriminator = DiscriminatorPlace.Elsewhere;
                _hasPassedOthers = true;
                HasLooked(_objectStart.Start, Reader);
                Reader.Use(null);
                Rewind();
                return true;
            }

            Reader.Skip();
        }

        HasLooked(_objectStart.Start, Reader);
        Reader.Use(null);
        if (isFound)
        {
            Rewind();
        }
        else
        {
            Reader.MoveTo(_objectStart);
        }

        return TryFindDiscriminator(name, acceptsAlike: true, out discriminator);
    }

    /// <summary>Finds the discriminator by its exact name only: a member has another property with a similar name.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="discriminator">Its text; empty if it is absent or not a string.</param>
    public bool TryReadExactDiscriminator(scoped ReadOnlySpan<byte> name, out ReadOnlySpan<byte> discriminator)
    {
        _objectStart = Reader.Here;
        _hasPassedOthers = false;
        return TryFindDiscriminator(name, acceptsAlike: false, out discriminator);
    }

    /// <summary>Moves back to the start of the object in which a discriminator was found.</summary>
    public void Rewind() => Reader.Rewind(_objectStart);

    /// <summary>Moves back to the start of the object if no member has the discriminator. Notes if the property is repeated.</summary>
    /// <param name="name">The discriminator's name.</param>
    public void LeaveDiscriminator(scoped ReadOnlySpan<byte> name)
    {
        Rewind();
        var ahead = AheadOf(Reader);
        var isRepeated = false;
        for (var count = 0; !isRepeated && !_countsLast && ahead.ReadProperty(out var found);)
        {
            count += found.SequenceEqual(name) ? 1 : 0;
            isRepeated = count > 1;
            ahead.Skip();
        }

        HasLooked(Reader.TokenStartIndex, ahead);
        _hasRepeatedDiscriminator |= isRepeated;
    }

    /// <summary>Lets the member's model read the rest of the object.</summary>
    /// <param name="seen">The bit of the discriminator among the member's fields; the model's property already has the value.</param>
    public void ResumeAfterDiscriminator(ulong seen) => _resume = _discriminator == DiscriminatorPlace.First ? seen : 0;

    /// <summary>Searches the whole object; the last property with the name counts. The reader stays at the object's start.</summary>
    /// <param name="acceptsAlike">
    /// True to accept the first property that has the name apart from case and punctuation if none has it exactly.
    /// </param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryFindDiscriminator(scoped ReadOnlySpan<byte> name, bool acceptsAlike, out ReadOnlySpan<byte> discriminator)
    {
        var value = default(JsonTokenReader);
        var (hasExact, hasAlike) = (false, false);
        var ahead = AheadOf(Reader);
        while (ahead.ReadProperty(out var found))
        {
            if (found.SequenceEqual(name))
            {
                hasExact = true;
                value = ahead;
            }
            else
            {
                if (acceptsAlike && !hasExact && !hasAlike && PropertyName.AreAlike(found, name))
                {
                    hasAlike = true;
                    value = ahead;
                }
                else
                {
                    _hasPassedOthers |= !hasExact;
                }
            }

            ahead.Skip();
        }

        HasLooked(Reader.TokenStartIndex, ahead);
        _discriminator = DiscriminatorPlace.Elsewhere;
        var isText = value.TokenType == JsonTokenType.String;
        discriminator = isText ? value.Unescaped() : default;
        return isText;
    }

    /// <summary>Notes that a property is repeated. In a payload with discriminators, it may be one of them.</summary>
    private void NoteRepeated() => _hasRepeatedDiscriminator |= _discriminator != DiscriminatorPlace.None && !_countsLast;
}
