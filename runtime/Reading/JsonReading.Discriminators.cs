using System.Runtime.CompilerServices;
using System.Text.Json;
using Router.Codegen.Reading.Names;
using Router.Codegen.Reading.Tokens;

namespace Router.Codegen.Reading;

/// <summary>
/// Discriminators: the string properties that tell which member of a union an object is. Most stand first and once, and nothing else is
/// looked at then. If a property comes twice in a payload with discriminators, the whole is read again: then the last one is looked for, as
/// it is the one that models keep.
/// </summary>
public ref partial struct JsonReading
{
    /// <summary>The place of the discriminator that was looked for last.</summary>
    private enum DiscriminatorPlace : byte
    {
        /// <summary>None has been looked for.</summary>
        None,

        /// <summary>The first property: the member's model may go on behind it.</summary>
        First,
        Elsewhere,
    }

    /// <summary>True if the payload has to be read again, as a property came twice that may be a discriminator.</summary>
    internal readonly bool HasRepeatedDiscriminator => _hasRepeatedDiscriminator;

    /// <summary>
    /// Finds the discriminator of an object. If it is the first property, the reader moves to its value, and the member's model may go on
    /// from there (<see cref="ResumeAfterDiscriminator"/>); else the reader stays at the object's start. If there is no such property, the
    /// first one counts whose name differs only in case and in signs other than letters and digits.
    /// </summary>
    /// <param name="name">The property's name.</param>
    /// <param name="discriminator">Its text; empty where it is absent or no string.</param>
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

    /// <summary>Finds a discriminator that is not the first property, whose value the reader stands on.</summary>
    /// <param name="isFound">True if the first property has the name, and a value that is no string.</param>
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

    /// <summary>The same where a member has another property with such a name.</summary>
    /// <param name="name">The property's name.</param>
    /// <param name="discriminator">Its text; empty where it is absent or no string.</param>
    public bool TryReadExactDiscriminator(scoped ReadOnlySpan<byte> name, out ReadOnlySpan<byte> discriminator)
    {
        _objectStart = Reader.Here;
        _hasPassedOthers = false;
        return TryFindDiscriminator(name, acceptsAlike: false, out discriminator);
    }

    /// <summary>Goes back to the start of the object in which a discriminator was found.</summary>
    public void Rewind() => Reader.Rewind(_objectStart);

    /// <summary>Goes back to the start of the object, as no member has the discriminator. A later one of the name would count.</summary>
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

    /// <summary>Hands the object over to a member's model.</summary>
    /// <param name="seen">The bit of the discriminator among the member's fields; the model's property already has the value.</param>
    public void ResumeAfterDiscriminator(ulong seen) => _resume = _discriminator == DiscriminatorPlace.First ? seen : 0;

    /// <summary>Looks through the whole object: the last property of the name counts. The reader stays at the object's start.</summary>
    /// <param name="acceptsAlike">True if the first property with a name that is alike counts where there is none of the name.</param>
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

    /// <summary>Notes that a property came before, in a payload with discriminators, one of which it may be.</summary>
    private void NoteRepeated() => _hasRepeatedDiscriminator |= _discriminator != DiscriminatorPlace.None && !_countsLast;
}
