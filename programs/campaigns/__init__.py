"""Education campaigns: a goal, a time, steps to take part, and measured progress.

It owns CampaignIndexPage and CampaignPage with its children. The home page uses it.
"""
