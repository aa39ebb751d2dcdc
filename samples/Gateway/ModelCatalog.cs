using System.Collections.Concurrent;
using Acme.Models;

namespace Acme.Gateway;

/// <summary>The models that the gateway offers.</summary>
internal sealed class ModelCatalog
{
    private readonly ConcurrentDictionary<string, ModelCard> _cards = new(
        ((string[])["acme/chat-4", "acme/chat-4-mini", "acme/draw-2", "other/chat-1", "other/paint"])
            .ToDictionary(id => id, id => new ModelCard
            {
                Id = id,
                Created = 1741338902,
                OwnedBy = id[..id.IndexOf('/')],
                Kind = id.Contains("chat") ? ModelKind.Chat : ModelKind.Image,
                Pricing = new ModelPricing { Prompt = 0.0000025m, Completion = 0.00001m },
            }));

    public bool Has(string id) => _cards.ContainsKey(id);

    public ModelCard? Find(string id) => _cards.GetValueOrDefault(id);

    public ModelCard Put(string id, ModelCard card) => _cards[id] = card;

    /// <summary>Gets the models from a position, and the position of the next page.</summary>
    public ModelList Page(long cursor, int limit)
    {
        limit = Math.Clamp(limit, 1, 100);
        var start = (int)Math.Clamp(cursor, 0, _cards.Count);
        var cards = _cards.Values.OrderBy(card => card.Id, StringComparer.Ordinal).Skip(start).ToList();
        return new ModelList
        {
            Data = cards.Take(limit).ToList(),
            NextCursor = cards.Count > limit ? start + limit : null,
        };
    }
}
